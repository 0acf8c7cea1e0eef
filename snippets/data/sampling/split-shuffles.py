# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.model_selection import train_test_split

days = list(range(20))
training, test = train_test_split(days, test_size=5, shuffle=False)
assert (training, test) == (days[:15], days[15:])
training, test = train_test_split(days, test_size=5, random_state=0)
assert len(test) == 5 and max(training) > min(test)
try:
    train_test_split(days, shuffle=False, stratify=[0, 1] * 10)
except ValueError as error:
    reason = str(error)
assert "shuffle=False" in reason
kinds = ["rare"] * 4 + ["common"] * 16
for seed in range(5):
    _, test = train_test_split(kinds, test_size=5, stratify=kinds, random_state=seed)
    assert test.count("rare") == 1
