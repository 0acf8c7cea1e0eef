print("nothing is asserted")
