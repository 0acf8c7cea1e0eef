# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

first = pd.DataFrame({"a": [1, 2], "b": [3, 4]})
second = pd.DataFrame({"b": [5, 6], "c": [7, 8]})
stacked = pd.concat([first, second])
beside = pd.concat([first["a"], second["c"].set_axis([1, 2])], axis=1)
assert stacked.columns.tolist() == ["a", "b", "c"]
assert stacked.index.tolist() == [0, 1, 0, 1]
assert stacked.fillna(-1).values.tolist() == [[1, 3, -1], [2, 4, -1], [-1, 5, 7], [-1, 6, 8]]
assert beside.fillna(-1).values.tolist() == [[1, -1], [2, 7], [-1, 8]]
assert pd.concat([first, second], ignore_index=True).index.tolist() == [0, 1, 2, 3]
print(stacked)
