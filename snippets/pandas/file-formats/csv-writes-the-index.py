# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

df = pd.DataFrame({"a": [1, 2]}, index=[10, 20])
text = df.to_csv()
assert text.split() == [",a", "10,1", "20,2"]
with open("numbers.csv", "w") as file:
    file.write(text)
assert list(pd.read_csv("numbers.csv").columns) == ["Unnamed: 0", "a"]
assert pd.read_csv("numbers.csv", index_col=0).to_dict() == {"a": {10: 1, 20: 2}}
assert df.to_csv(index=False).split() == ["a", "1", "2"]
