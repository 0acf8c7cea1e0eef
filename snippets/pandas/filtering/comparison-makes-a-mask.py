# /// script
# dependencies = ["pandas"]
# ///

import pandas as pd

ages = pd.Series([25, 35, 45], index=["Ann", "Bob", "Cy"])
mask = ages > 30
assert str(mask.dtype) == "bool"
assert mask.to_dict() == {"Ann": False, "Bob": True, "Cy": True}
print(mask.to_dict())
