# shows: argparse names the file in its usage
import argparse
import os

parser = argparse.ArgumentParser()
assert parser.prog == os.path.basename(__file__) or parser.prog.endswith(os.path.basename(__file__))
assert parser.parse_args() == argparse.Namespace()
print("parsed")
