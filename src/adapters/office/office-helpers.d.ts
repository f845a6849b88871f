/** The little that is used of the helpers; their own types bring an old copy of Office's. */
declare module '@microsoft/office-js-helpers/dist/office.helpers.js' {
  export const Utilities: {
    readonly host: string;
    readonly platform: string;
  };
}
