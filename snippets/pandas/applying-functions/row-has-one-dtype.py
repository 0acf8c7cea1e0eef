# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

df = pd.DataFrame({"count": [1, 2], "price": [0.5, 1.5]})
assert [str(dtype) for dtype in df.dtypes] == ["int64", "float64"]
arrived = df.apply(lambda row: repr(row["count"].item()), axis=1)
assert arrived.tolist() == ["1.0", "2.0"]
print(arrived.tolist())
