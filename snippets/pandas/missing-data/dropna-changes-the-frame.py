# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

df = pd.DataFrame({"age": [31, None, 47]})
dropped = df.dropna()
assert dropped["age"].tolist() == [31, 47]
assert repr(df["age"].tolist()) == "[31.0, nan, 47.0]"
print(df["age"].tolist())
assert df["age"].tolist() == [31, 47]
