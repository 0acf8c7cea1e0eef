# /// script
# dependencies = ["pandas"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import io

import pandas as pd

text = "word,number\nNA,1\nnull,2\nNone,3\n,4\nyes,5\n"
assert pd.read_csv(io.StringIO(text))["word"].isna().tolist() == [True, True, True, True, False]
kept = pd.read_csv(io.StringIO(text), keep_default_na=False)
assert kept["word"].tolist() == ["NA", "null", "None", "", "yes"]
