# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import io

import pandas as pd

text = "code,amount\n007,1\n042,2\n"
guessed = pd.read_csv(io.StringIO(text))
assert guessed["code"].tolist() == [7, 42]
told = pd.read_csv(io.StringIO(text), dtype={"code": str})
assert told["code"].tolist() == ["007", "042"] and told["amount"].tolist() == [1, 2]
