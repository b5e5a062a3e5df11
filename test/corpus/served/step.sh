#!/bin/sh
# Stands for a second stage: it does nothing.
true
