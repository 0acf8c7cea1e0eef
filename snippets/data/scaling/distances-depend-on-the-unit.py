# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.neighbors import KNeighborsClassifier
from sklearn.tree import DecisionTreeClassifier

metres, row = [[0.0, 0.0], [1.0, 5.0]], [0.0, 5.0]
millimetres = [[1000 * height, other] for height, other in metres]
assert millimetres == [[0, 0], [1000, 5]] and row == [0, 5]
for table, nearest in ((metres, 1), (millimetres, 0)):
    neighbours = KNeighborsClassifier(n_neighbors=1).fit(table, [0, 1])
    assert neighbours.predict([row]).tolist() == [nearest]
trees = [DecisionTreeClassifier().fit(table, [0, 1]) for table in (metres, millimetres)]
assert trees[0].apply(metres).tolist() == trees[1].apply(millimetres).tolist() == [1, 2]
