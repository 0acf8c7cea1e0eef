# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import pandas as pd

text = pd.DataFrame({"a": [1, 2]}).to_json()
assert text == '{"a":{"0":1,"1":2}}'
try:
    values = pd.read_json(text)["a"].tolist()
except FileNotFoundError as error:
    values = type(error).__name__
print(values)
assert values == [1, 2]
