# tries: find its worker's directories closed by its neighbour
# full: passed
# after: writes/worker-a-closes-its-places
import os

os.mkdir("here")
assert os.listdir() == ["here"]
