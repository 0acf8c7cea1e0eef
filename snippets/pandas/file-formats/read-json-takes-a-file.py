# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import io

import pandas as pd

df = pd.DataFrame({"a": [1, 2], "b": ["x", "y"]})
assert pd.read_json(io.StringIO(df.to_json())).to_dict("list") == {"a": [1, 2], "b": ["x", "y"]}
lines = df.to_json(orient="records", lines=True)
assert lines.split() == ['{"a":1,"b":"x"}', '{"a":2,"b":"y"}']
assert pd.read_json(io.StringIO(lines), lines=True).to_dict("list") == {"a": [1, 2], "b": ["x", "y"]}
