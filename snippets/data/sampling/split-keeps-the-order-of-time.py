# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.model_selection import train_test_split

days = list(range(20))
training, test = train_test_split(days, test_size=5, random_state=0)
assert sorted(training + test) == days
assert max(training) == 17
print(max(training), min(test))
assert max(training) < min(test)
