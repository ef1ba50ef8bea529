/** What an archive that holds nothing is built from. */
export const NO_RECORDS = {
  plans: [],
  records: [],
  directives: [],
  agencies: [],
  places: [],
  movements: [],
  indicators: [],
};
