# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

df = pd.DataFrame({"age": [30, 31, 45], "city": ["Rome", "Rome", "Oslo"]})
limit = 30
queried = df.query("age > @limit and city == 'Rome'")
masked = df[(df["age"] > limit) & (df["city"] == "Rome")]
assert (limit, df["age"].tolist()) == (30, [30, 31, 45])
assert queried.index.tolist() == [1]
assert queried.equals(masked) is True
print(queried)
