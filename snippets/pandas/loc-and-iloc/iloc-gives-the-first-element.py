# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

letters, numbers = pd.Series([10, 11], index=["a", "b"]), pd.Series([10, 11], index=[1, 0])
assert letters.to_dict() == {"a": 10, "b": 11}
assert (letters.iloc[0], letters["a"]) == (10, 10)
assert (numbers.iloc[0], numbers[0]) == (10, 11)
print(letters.iloc[0], numbers.iloc[0], numbers[0])
