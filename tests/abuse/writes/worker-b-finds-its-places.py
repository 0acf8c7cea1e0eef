# tries: find its worker's directories closed by its neighbour
# full: passed
# after: writes/worker-a-closes-its-places
# todo: reduced: the worker's user owns them, and Landlock does not look at chmod
import os

os.mkdir("here")
assert os.listdir() == ["here"]
