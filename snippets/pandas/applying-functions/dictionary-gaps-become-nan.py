# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

codes = pd.Series(["d", "f", "x"])
names = {"d": "Germany", "f": "France"}
mapped, replaced = codes.map(names), codes.replace(names)
assert repr(mapped.tolist()) == "['Germany', 'France', nan]"
assert replaced.tolist() == ["Germany", "France", "x"]
print(mapped.tolist(), replaced.tolist())
