# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame({"gaps": [1, None, 3], "full": [1, 2, 3]})
assert df.dropna().to_dict("index") == {0: {"gaps": 1, "full": 1}, 2: {"gaps": 3, "full": 3}}
assert df.dropna(axis="columns").to_dict("list") == {"full": [1, 2, 3]}
print(df.dropna().index.tolist(), df.dropna(axis="columns").columns.tolist())
