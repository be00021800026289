import { Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { useWithdrawersQuery } from '../../api/review';
import { useWords } from '../../words';

/** Says which roles may withdraw what is public, and where that is set. */
export function WithdrawalRights() {
  const { say } = useWords();
  const { data } = useWithdrawersQuery();
  if (!data) return null;
  return (
    <Typography tag="p" data-withdrawers={data.length}>
      {say('stages.withdrawers', { roles: data.map(({ name }) => name).join(say('people.and')) })}{' '}
      <Link tag={RouterLink} to="/settings/roles">
        {say('stages.rolesPage')}
      </Link>
    </Typography>
  );
}
