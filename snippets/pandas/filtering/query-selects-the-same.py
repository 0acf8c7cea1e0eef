# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

df = pd.DataFrame({"age": [25, 35, 45], "city": ["Rome", "Rome", "Oslo"]})
limit = 30
queried = df.query("age > @limit and city == 'Rome'")
masked = df[(df["age"] > limit) & (df["city"] == "Rome")]
assert queried.index.tolist() == [1]
assert queried.equals(masked) is True
print(queried)
