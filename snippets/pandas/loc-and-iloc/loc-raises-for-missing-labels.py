# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

letters = pd.Series([10, 11, 12], index=list("abc"))
outcomes = []
for wanted in ("q", ["a", "q"], ["a", "c"], slice("a", "bb")):
    try:
        outcomes.append(letters.loc[wanted].tolist())
    except KeyError as error:
        outcomes.append(error.args[0])
assert outcomes == ["q", "['q'] not in index", [10, 12], [10, 11]]
print(outcomes)
