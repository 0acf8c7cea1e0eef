# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame({"gaps": [1, None, 3], "full": [4, 5, 6]})
assert df.dropna().to_dict("list") == {"gaps": [1, 3], "full": [4, 6]}
assert df.dropna(axis="columns").to_dict("list") == {"full": [4, 5, 6]}
print(df.dropna().to_dict("list"), df.dropna(axis="columns").to_dict("list"))
