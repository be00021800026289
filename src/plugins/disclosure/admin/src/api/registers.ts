/** The routes by which a register of applications is counted. */
import { adminApi } from '@strapi/strapi/admin';
import type { RegisterCountResponse, RegisterMappingResponse, RegisterQuestion } from '../../../contracts/registers';
import type { RegisterChoices } from '../../../model';

const api = adminApi.injectEndpoints({
  endpoints: (build) => ({
    countRegister: build.mutation<RegisterCountResponse['data'], { files: readonly File[]; asked: RegisterQuestion }>({
      query: ({ files, asked }) => {
        const form = new FormData();
        for (const file of files) form.append('files', file, file.name);
        form.append('asked', JSON.stringify(asked));
        return { url: '/disclosure/registers/count', method: 'POST', data: form };
      },
      transformResponse: ({ data }: RegisterCountResponse) => data,
    }),
    keepMapping: build.mutation<RegisterMappingResponse['data'], { organization: string; choices: RegisterChoices }>({
      query: ({ organization, choices }) => ({
        url: `/disclosure/registers/${organization}/mapping`,
        method: 'PUT',
        data: choices,
      }),
      transformResponse: ({ data }: RegisterMappingResponse) => data,
    }),
  }),
  overrideExisting: true,
});

export const { useCountRegisterMutation, useKeepMappingMutation } = api;
