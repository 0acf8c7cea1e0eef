# tries: find that its neighbour has put something in the place of its scratch directory
# full: passed
# after: writes/scratch-a-replaced-by-a-link
import os

assert (os.listdir(), os.path.islink(os.environ["HOME"])) == ([], False)
