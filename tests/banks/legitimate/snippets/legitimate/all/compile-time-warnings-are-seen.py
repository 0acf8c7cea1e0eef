assert (1 is 1) == True
