# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

first, second = pd.DataFrame({"a": [1, 2]}), pd.DataFrame({"a": [3, 4]})
kept, numbered = pd.concat([first, second]), pd.concat([first, second], ignore_index=True)
named = pd.concat([first, second], keys=["p", "q"])
assert kept.index.tolist() == [0, 1, 0, 1]
assert kept.loc[0]["a"].tolist() == [1, 3]
assert numbered.index.tolist() == [0, 1, 2, 3]
assert named["a"].to_dict() == {("p", 0): 1, ("p", 1): 2, ("q", 0): 3, ("q", 1): 4}
print(kept.index.tolist(), numbered.index.tolist(), named.index.tolist())
