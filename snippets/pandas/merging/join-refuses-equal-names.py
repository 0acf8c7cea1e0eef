# /// script
# dependencies = ["pandas"]
# ///

import warnings

import pandas as pd

# pandas 3.1 deprecates `rsuffix` in favour of `suffixes`, which pandas 2 does not have.
warnings.simplefilter("ignore")
names = pd.DataFrame({"name": ["Ann"]}, index=[7])
nicknames = pd.DataFrame({"name": ["Annie"]}, index=[7])
outcome = "nothing raised"
try:
    names.join(nicknames)
except ValueError as error:
    outcome = str(error)
joined = names.join(nicknames, rsuffix="_2")
assert "columns overlap but no suffix specified" in outcome
assert joined.to_dict("list") == {"name": ["Ann"], "name_2": ["Annie"]}
print(joined)
