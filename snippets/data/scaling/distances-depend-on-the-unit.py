# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.neighbors import KNeighborsClassifier
from sklearn.tree import DecisionTreeClassifier

metres, labels, row = [[0.0, 0.0], [1.0, 5.0]], ["a", "b"], [0.0, 5.0]
millimetres = [[1000 * height, other] for height, other in metres]
predictions = []
for table in (metres, millimetres):
    neighbours = KNeighborsClassifier(n_neighbors=1).fit(table, labels)
    tree = DecisionTreeClassifier(random_state=0).fit(table, labels)
    predictions.append((neighbours.predict([row])[0], tree.predict([row])[0]))
assert [neighbour for neighbour, _ in predictions] == ["b", "a"]
assert predictions[0][1] == predictions[1][1]
