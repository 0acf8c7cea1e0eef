# shows: the loader of __main__ names the file and can give its source
assert __loader__.path == __file__
assert __loader__.name == "__main__"
assert __loader__.get_source("__main__").startswith("# shows")
print(__loader__.is_package("__main__"))
