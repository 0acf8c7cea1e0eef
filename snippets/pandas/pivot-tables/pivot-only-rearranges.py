# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

shifts = pd.DataFrame({"day": ["Mo", "Mo", "Tu"], "hour": [8, 16, 8], "who": ["Ann", "Bob", "Cy"]})
table = shifts.pivot(index="day", columns="hour", values="who")
assert table.fillna("-").to_dict("index") == {"Mo": {8: "Ann", 16: "Bob"}, "Tu": {8: "Cy", 16: "-"}}
print(table)
