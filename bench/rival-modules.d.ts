/** What bench calls of the rivals, declared here because their packages need not be installed to check types. */

declare module 'chrono-node' {
  export const zh: { readonly hans: { parse(text: string, reference: Date): readonly unknown[] } };
}

declare module '@microsoft/recognizers-text-date-time' {
  interface DateTimeModel {
    parse(text: string, reference: Date): readonly unknown[];
  }
  class DateTimeRecognizer {
    constructor(culture: string);
    getDateTimeModel(): DateTimeModel;
  }
  const module: { readonly DateTimeRecognizer: typeof DateTimeRecognizer };
  export default module;
}

declare module '@microsoft/recognizers-text-number-with-unit' {
  interface Model {
    parse(text: string): readonly unknown[];
  }
  class NumberWithUnitRecognizer {
    constructor(culture: string);
    getCurrencyModel(): Model;
    getDimensionModel(): Model;
    getAgeModel(): Model;
    getTemperatureModel(): Model;
  }
  const module: { readonly NumberWithUnitRecognizer: typeof NumberWithUnitRecognizer };
  export default module;
}
