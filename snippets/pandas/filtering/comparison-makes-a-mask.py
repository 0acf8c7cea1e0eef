# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

ages = pd.Series([29, 30, 31], index=["Ann", "Bob", "Cy"])
mask = ages > 30
assert (type(mask), str(mask.dtype)) == (pd.Series, "bool")
assert mask.to_dict() == {"Ann": False, "Bob": False, "Cy": True}
assert (ages >= 30).to_dict() == {"Ann": False, "Bob": True, "Cy": True}
print(mask.to_dict())
