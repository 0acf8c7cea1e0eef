# shows: a wrong argument ends with code 2 and a usage
# ends: ended-early
import argparse

x = 1
assert x == 1
argparse.ArgumentParser(prog="mine").parse_args(["--unknown"])
print("not reached")
