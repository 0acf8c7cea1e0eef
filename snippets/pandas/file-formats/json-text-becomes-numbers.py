# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import io

import pandas as pd

written = pd.DataFrame({"code": ["007", "042"], "seat": ["007", "12A"]}).to_json()
guessed = pd.read_json(io.StringIO(written))
kept = pd.read_json(io.StringIO(written), dtype=False)
assert guessed.to_dict("list") == {"code": [7, 42], "seat": ["007", "12A"]}
assert kept.to_dict("list") == {"code": ["007", "042"], "seat": ["007", "12A"]}
print(guessed.to_dict("list"), kept.to_dict("list"))
