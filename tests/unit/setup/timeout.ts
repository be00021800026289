// A slow machine is no fault of the code: how long something takes is measured in `tests/bench`.
jest.setTimeout(60_000);
