# /// script
# dependencies = ["pandas"]
# ///
import pandas as pd

shifts = pd.DataFrame({"day": ["Mo", "Mo", "Tu"], "hour": [8, 16, 8], "who": ["Ann", "Bob", "Cy"]})
table = shifts.pivot(index="day", columns="hour", values="who")
doubled = pd.concat([shifts, shifts.head(1)])
outcome = "nothing raised"
try:
    doubled.pivot(index="day", columns="hour", values="who")
except ValueError as error:
    outcome = str(error)

assert table.fillna("-").to_dict("index") == {"Mo": {8: "Ann", 16: "Bob"}, "Tu": {8: "Cy", 16: "-"}}
assert outcome == "Index contains duplicate entries, cannot reshape"
print(table, outcome, sep="\n")
