# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

df = pd.DataFrame({"age": [31, None, 47]})
df.dropna()
print(df["age"].tolist())
assert df["age"].tolist() == [31, 47]
