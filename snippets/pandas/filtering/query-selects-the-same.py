# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame({"age": [30, 31, 32], "city": ["Rome", "Rome", "Oslo"]})
limit = 30
queried = df.query("age > @limit and city == 'Rome'")
assert queried.to_dict("index") == {1: {"age": 31, "city": "Rome"}}
assert queried.equals(df[(df["age"] > limit) & (df["city"] == "Rome")]) is True
assert df.query("not age > @limit or city == 'Oslo'")["age"].tolist() == [30, 32]
print(queried.to_dict("index"))
