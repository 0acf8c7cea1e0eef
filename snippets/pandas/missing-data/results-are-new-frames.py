# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

df = pd.DataFrame({"age": [31.0, None, 47.0]})
before = df.copy()
dropped = df.dropna()
filled = df.fillna(0.0)
between = df.interpolate()
assert dropped["age"].tolist() == [31.0, 47.0]
assert filled["age"].tolist() == [31.0, 0.0, 47.0]
assert between["age"].tolist() == [31.0, 39.0, 47.0]
assert df.equals(before) and before is not df
print(df["age"].tolist())
