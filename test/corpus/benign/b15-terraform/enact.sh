#!/bin/bash
# terraform plans and applies with the provider that is built in.
#: tool terraform
#: description terraform init, plan and apply with the provider that is built in
#: project a configuration of one resource
#: network none
#: home DIR/../../home
if [ "${1-}" = prepare ]; then
  printf 'resource "terraform_data" "one" {\n  input = "nothing"\n}\n' > main.tf
  exit
fi
export CHECKPOINT_DISABLE=1
terraform init -input=false
terraform plan -input=false -out=plan
terraform apply -input=false plan
