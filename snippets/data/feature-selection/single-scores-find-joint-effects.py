# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.feature_selection import SelectKBest

X = [[a, b, a & b] for a in (0, 1) for b in (0, 1)]
y = [a ^ b for a, b, _ in X]
assert X == [[0, 0, 0], [0, 1, 0], [1, 0, 0], [1, 1, 1]] and y == [0, 1, 1, 0]
selector = SelectKBest(k=1).fit(X, y)
assert selector.scores_.tolist() == [0, 0, 1]
chosen = SelectKBest(k=2).fit(X, y).get_support().tolist()
print(chosen)
assert chosen == [True, True, False]
