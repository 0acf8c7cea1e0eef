import warnings
from datetime import datetime

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    now = datetime.utcnow()

categories = [warning.category.__name__ for warning in caught]
print(categories)
assert now.tzinfo == None
assert categories == []
