/** The routes by which an installation is set up: people, lists of bureaus, first steps. */
import { adminApi } from '@strapi/strapi/admin';
import type {
  FirstStepsResponse,
  Invitation,
  MembershipResponse,
  Memberships,
  OrganizationListImport,
  OrganizationListImported,
  OrganizationListPreview,
  People,
  PeopleRoles,
  PersonResponse,
} from '../../../contracts';

const everything = ['People', 'Desk', 'Organizations', 'Relations', 'Document'] as const;

const api = adminApi
  .enhanceEndpoints({ addTagTypes: ['People', 'Desk', 'Organizations', 'Relations', 'Document'] })
  .injectEndpoints({
    endpoints: (build) => ({
      people: build.query<People, void>({ query: () => '/disclosure/people', providesTags: ['People'] }),
      peopleRoles: build.query<PeopleRoles['data'], void>({
        query: () => '/disclosure/people/roles',
        transformResponse: ({ data }: PeopleRoles) => data,
      }),
      invite: build.mutation<PersonResponse['data'], Invitation>({
        query: (data) => ({ url: '/disclosure/people', method: 'POST', data }),
        transformResponse: ({ data }: PersonResponse) => data,
        invalidatesTags: (_person, error) => (error ? [] : [...everything]),
      }),
      place: build.mutation<PersonResponse['data'], Memberships & { id: number }>({
        query: ({ id, ...data }) => ({ url: `/disclosure/people/${id}/organizations`, method: 'PUT', data }),
        transformResponse: ({ data }: PersonResponse) => data,
        invalidatesTags: (_person, error) => (error ? [] : [...everything]),
      }),
      previewOrganizations: build.mutation<OrganizationListPreview['data'], File>({
        query: (file) => {
          const form = new FormData();
          form.append('files', file, file.name);
          return { url: '/disclosure/organizations/preview', method: 'POST', data: form };
        },
        transformResponse: ({ data }: OrganizationListPreview) => data,
      }),
      importOrganizations: build.mutation<OrganizationListImported['data'], OrganizationListImport>({
        query: (data) => ({ url: '/disclosure/organizations/import', method: 'POST', data }),
        transformResponse: ({ data }: OrganizationListImported) => data,
        invalidatesTags: (_done, error) => (error ? [] : [...everything]),
      }),
      firstSteps: build.query<FirstStepsResponse['data'], void>({
        query: () => '/disclosure/desk/first-steps',
        transformResponse: ({ data }: FirstStepsResponse) => data,
        providesTags: ['Desk', 'People'],
      }),
      membership: build.query<MembershipResponse['data'], void>({
        query: () => '/disclosure/desk/membership',
        transformResponse: ({ data }: MembershipResponse) => data,
        providesTags: ['Desk', 'People'],
      }),
    }),
    overrideExisting: true,
  });

export const {
  usePeopleQuery,
  usePeopleRolesQuery,
  useInviteMutation,
  usePlaceMutation,
  usePreviewOrganizationsMutation,
  useImportOrganizationsMutation,
  useFirstStepsQuery,
  useMembershipQuery,
} = api;
