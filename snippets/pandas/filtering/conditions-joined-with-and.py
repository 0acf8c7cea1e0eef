# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

df = pd.DataFrame({"age": [25, 35, 45], "city": ["Rome", "Rome", "Oslo"]})
outcome = "nothing raised"
try:
    outcome = df[(df["age"] > 30) and (df["city"] == "Rome")]["age"].tolist()
except ValueError as error:
    outcome = str(error).partition(".")[0]
print(outcome)
assert outcome == [35]
