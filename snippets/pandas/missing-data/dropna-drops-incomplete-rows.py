# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame({"gaps": [1, None, 3], "full": [1, 2, 3]})
assert df.dropna().index.tolist() == [0, 2]
assert df.dropna(axis="columns").columns.tolist() == ["full"]
print(df.dropna().index.tolist(), df.dropna(axis="columns").columns.tolist())
