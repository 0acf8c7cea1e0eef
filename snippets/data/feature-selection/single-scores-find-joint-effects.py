# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.feature_selection import SelectKBest, f_classif

pairs = [(a, b) for a in (0, 1) for b in (0, 1)] * 2
y = [a ^ b for a, b in pairs]
X = [[a, b, label if number < 4 else 0] for number, ((a, b), label) in enumerate(zip(pairs, y))]
assert y == [row[0] ^ row[1] for row in X] != [row[2] for row in X]
chosen = SelectKBest(f_classif, k=2).fit(X, y).get_support(indices=True).tolist()
assert len(chosen) == 2
assert chosen == [1, 2]
print(chosen)
assert chosen == [0, 1]
