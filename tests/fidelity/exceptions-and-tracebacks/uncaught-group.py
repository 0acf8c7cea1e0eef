# shows: an exception group is printed as a tree
# python: >=3.11
# ends: raised
raise ExceptionGroup("many", [ValueError(1), ExceptionGroup("inner", [TypeError("t")])])
