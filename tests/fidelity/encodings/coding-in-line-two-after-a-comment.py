#!/usr/bin/env python3
# coding: utf-8
x = "é"
assert len(x) == 1
print(x)
