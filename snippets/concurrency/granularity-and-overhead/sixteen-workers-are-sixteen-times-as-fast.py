serial, parallel = 10, 90
one_worker = serial + parallel
sixteen_workers = serial + parallel / 16
assert (one_worker, sixteen_workers) == (100, 15.625)
assert one_worker / sixteen_workers > 15
