/** Why a file is not read, as one Indonesian line without the name of the file. */
export class GagalBaca extends Error {}
